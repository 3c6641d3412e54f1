/** One step of the case folded to a line: its number, its name, and what stands in it. */
export function StepLine({
  number,
  name,
  summary,
}: {
  readonly number: number;
  readonly name: string;
  readonly summary: string;
}) {
  return (
    <section className="step">
      <h2>
        <span className="step-number">{number}</span> {name}{' '}
        <span className="quiet step-summary">{summary}</span>
      </h2>
    </section>
  );
}
