/** A SARIF log as the core writes it, as far as several are put together. */
interface Log {
  version: string;
  runs: unknown[];
}

/**
 * The logs of several boards as one: a run for each, in order. A board that could not be read has a run too, which says
 * so: whoever reads the log must not take its silence for a clean board.
 */
export class SarifLog {
  private log: Log | null = null;
  private readonly runs: unknown[] = [];

  constructor(private readonly version: string) {}

  add(text: string): void {
    const log = JSON.parse(text) as Log;
    this.log ??= log;
    this.runs.push(...log.runs);
  }

  addFailure(file: string, message: string): void {
    const locations =
      file === '-'
        ? {}
        : { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }] };
    this.runs.push({
      tool: { driver: { name: 'journeylint', semanticVersion: this.version } },
      invocations: [
        {
          executionSuccessful: false,
          toolExecutionNotifications: [
            { level: 'error', message: { text: message }, ...locations },
          ],
        },
      ],
      results: [],
    });
  }

  text(): string {
    const head = this.log ?? {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
    };
    return `${JSON.stringify({ ...head, runs: this.runs }, null, 2)}\n`;
  }
}

function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
