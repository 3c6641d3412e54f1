import { forecastWords, type Sentence } from '@libs/words';
import { Button, Title } from '@mantine/core';
import { useSpeech } from '../../language/language.tsx';

/** The title of a page of forecasts, and the button that prints it. */
export function ForecastHead({ title }: { readonly title: Sentence }) {
  const { say } = useSpeech();
  return (
    <header>
      <Title order={1}>{say(title)}</Title>
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => {
          window.print();
        }}
      >
        {say(forecastWords.print)}
      </Button>
    </header>
  );
}
