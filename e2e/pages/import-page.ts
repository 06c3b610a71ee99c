import type { Locator, Page } from '@playwright/test'

/** The form that takes an article in. */
export class ImportPage {
  readonly title: Locator
  readonly text: Locator
  readonly file: Locator
  readonly day: Locator
  readonly import: Locator
  readonly refusal: Locator

  constructor(readonly page: Page) {
    this.title = page.getByLabel('Title')
    this.text = page.getByLabel('Text', { exact: true })
    this.file = page.getByLabel(/^Or a file instead/)
    this.day = page.getByLabel('Publication day')
    this.import = page.getByRole('button', { name: 'Import', exact: true })
    this.refusal = page.getByRole('alert').filter({ hasText: 'Nothing was imported.' })
  }

  open() {
    return this.page.goto('/articles/new')
  }

  /** What a word processor puts on the clipboard, pasted into the text. */
  paste({ html, text }: { html: string; text: string }): Promise<void> {
    return this.text.evaluate(
      (box, clipboard) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/html', clipboard.html)
        clipboardData.setData('text/plain', clipboard.text)
        box.focus()
        box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      },
      { html, text },
    )
  }
}
