const rows =
  'lawmaker senator representative congressman congresswoman mp|congressman representative|congresswoman representative|boss ceo executive manager|ceo executive officer|chief commissioner executive ceo head director|lawyer attorney counsel solicitor barrister|attorney lawyer|judge justice magistrate|officer constable sergeant detective inspector|writer novelist author poet|author novelist writer historian|politician mp senator councillor mayor|doctor physician surgeon|scientist biologist physicist chemist ecologist researcher|researcher scientist professor biologist';

const named = new Map(
  rows.split('|').map((row) => {
    const [noun = '', ...others] = row.split(' ');
    return [noun, others];
  }),
);

/** The nouns of office by which somebody may be known whom a plainer noun names again: "the judge" for a justice. */
export const rolesNamedBy = (noun: string): readonly string[] => named.get(noun) ?? [];
