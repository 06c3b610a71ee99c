export const SkipLink = () => (
  <a
    href="#main"
    className="bg-accent text-on-accent sr-only z-50 rounded px-3 py-2 focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
  >
    Skip to the page
  </a>
)
