import { guideMinutes } from '@/lib/exercise/week'

/** What the page claims, and on whose word. */
export function WhyMove() {
  return (
    <details>
      <summary>Why moving helps, and who says so</summary>
      <ul className="section plain-list">
        <li>
          <p>
            The article this app is built on says about 20 minutes. Studies find 10 to 30 enough.
          </p>
          <cite className="soft small">
            Researchers: Chan et al. 2019, J Psychology 153:102–125, a review of 38 studies
          </cite>
        </li>
        <li>
          <p>
            Easy effort is fine. The lift was largest for people who started low, at low intensity
            and for up to 35 minutes, and it lasted at least half an hour.
          </p>
          <cite className="soft small">
            Researchers: Reed and Ones 2006, Psychol Sport Exerc 7:477–514, 158 studies with 13,101
            people
          </cite>
        </li>
        <li>
          <p>
            A week’s guide is {guideMinutes} to 300 minutes of moderate movement, or 75 to 150 of
            vigorous. Some beats none.
          </p>
          <cite className="soft small">World Health Organization 2020: Bull et al.</cite>
        </li>
      </ul>
    </details>
  )
}
