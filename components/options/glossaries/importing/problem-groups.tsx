import type { JSX } from 'preact';
import type { ImportProblem } from '../../../../glossary/importing/import-entry.ts';
import { numberText } from '../../../locale-text.ts';
import { type Translate, useText } from '../../../text.tsx';
import { groupProblems, groupText, type ProblemGroup, problemPlace } from './problem-text.ts';

/** Places that are named of each sort; the report names all. */
const MOST_NAMED = 10;

interface ProblemGroupsProps {
  problems: readonly ImportProblem[];
  /** How many there are; `problems` may be the first of them. */
  count: number;
  /** Saves a text as a file. */
  save(report: string): void;
}

/** What is left out of a file or doubtful in it, and why: each sort once, with the first places. */
export function ProblemGroups({ problems, count, save }: ProblemGroupsProps): JSX.Element {
  const t = useText();
  const groups = groupProblems(problems);
  if (groups.length === 0) return <p class="hint">{t('importing.nothingLeftOut')}</p>;
  return (
    <div class="import-problems">
      <h4>{t('importing.leftOut')}</h4>
      {groups.map((group) => (
        <Group key={group.code} group={group} />
      ))}
      <div class="row">
        <button type="button" class="button framed" onClick={() => save(reportText(t, groups))}>
          {t('importing.saveReport')}
        </button>
        <span class="hint">{beyondText(t, problems.length, count)}</span>
      </div>
    </div>
  );
}

function Group({ group }: { group: ProblemGroup }): JSX.Element {
  const t = useText();
  const { problems } = group;
  const places = problems
    .slice(0, MOST_NAMED)
    .map((problem) => problemPlace(t, problem))
    .filter((place) => place !== '');
  const others = problems.length - MOST_NAMED;
  if (places.length === 0) return <p>{groupText(t, group)}</p>;
  return (
    <details>
      <summary>{groupText(t, group)}</summary>
      <ul>
        {places.map((place, index) => (
          <li key={index} dir="auto">
            {place}
          </li>
        ))}
        {others > 0 && <li>{t('importing.andMore', others, [numberText(t, others)])}</li>}
      </ul>
    </details>
  );
}

const beyondText = (t: Translate, listed: number, count: number): string =>
  listed < count ? t('importing.firstOnly', [numberText(t, listed), numberText(t, count)]) : '';

/** All problems that are listed, one a line, for a file. */
function reportText(t: Translate, groups: readonly ProblemGroup[]): string {
  return groups
    .flatMap((group) => [
      groupText(t, group),
      ...group.problems.map((problem) => `  ${problemPlace(t, problem)}`),
      '',
    ])
    .join('\n');
}
