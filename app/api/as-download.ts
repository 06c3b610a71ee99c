/** What no file system minds: no path, no control character, no half of a pair, none of the signs that Windows forbids. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]+/gu

/** A Content-Disposition that saves under this name: in full for today's browsers, in ASCII for the rest (RFC 6266). */
export function asDownload(name: string): string {
  const safe = name.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim() || 'file'
  const ascii =
    safe
      .normalize('NFKD')
      .replace(/[^\x20-\x7e]/g, '')
      .replace(/["%\\]/g, '')
      .trim() || 'file'
  const full = encodeURIComponent(safe).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${full}`
}
