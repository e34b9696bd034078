/** The first heading of the panel: it names the selection. The app may move the focus to it. */
export function CardTitle({ children }: { readonly children: string }) {
  return (
    <h2 id="details-heading" className="card-title" tabIndex={-1}>
      {children}
    </h2>
  )
}
