import { addressSteps, leftToRightRuns } from '#text/left-to-right-runs.ts';

const Steps = ({ address }: { address: string }) => {
  const steps = addressSteps(address);
  return steps.length === 1 ? address : steps.map((step, at) => <bdi key={at}>{step}</bdi>);
};

/** A text in which telephone numbers, addresses and the like keep their order, whatever its direction. */
export const OrderedText = ({ text }: { text: string }) =>
  leftToRightRuns(text).map((run, at) =>
    run.isolated ? (
      <bdi key={at} dir="ltr">
        <Steps address={run.text} />
      </bdi>
    ) : (
      run.text
    ),
  );
