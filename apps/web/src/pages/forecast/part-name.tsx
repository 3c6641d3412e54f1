/** The cell that names a part of the area; pressed, it leads to the forecast of that part. */
export function PartName({
  code,
  name,
  onChoose,
}: {
  readonly code: string;
  readonly name: string;
  readonly onChoose: (area: string) => void;
}) {
  return (
    <th scope="row">
      <button
        type="button"
        className="as-link"
        onClick={() => {
          onChoose(code);
        }}
      >
        {name}
      </button>
    </th>
  );
}
