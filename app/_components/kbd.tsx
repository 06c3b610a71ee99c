export const Kbd = ({ children }: { children: string }) => (
  <kbd className="border-edge bg-sheet inline-block min-w-5 rounded border border-b-2 px-1 text-center font-sans text-xs leading-5">
    {children}
  </kbd>
)
