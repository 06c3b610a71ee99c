/** The pages one can go to from anywhere, in the order of the bar. */
export const PAGES = [
  { href: '/', text: 'Home' },
  { href: '/articles', text: 'Articles' },
  { href: '/speakers', text: 'Speakers' },
  { href: '/style', text: 'House style' },
  { href: '/members', text: 'Members' },
  { href: '/history', text: 'History' },
] as const
