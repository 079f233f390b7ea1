package generators

import (
	"snipgen/generators/literal"
	"snipgen/templates"
)

// subject is a target with its options set, as tests take it apart.
type subject struct {
	target   *Target
	settings *Settings
	program  *checked
	planner  *Planner
	message  *Generator // of a message, which has neither
}

func prepare(target *Target, options map[string]string) (*subject, error) {
	set, err := target.Set(options)
	if err != nil {
		return nil, err
	}
	if target.Message != nil {
		g, err := NewCatalog(templates.FS).Generator(target, options)
		return &subject{target: target, settings: set, message: g}, err
	}
	program, err := Parse(target, margin{set.Indent, set.Levels})
	if err != nil {
		return nil, err
	}
	return &subject{target: target, settings: set, program: program, planner: &Planner{
		Target: target, Rules: RulesOf(target), Options: set.Values, Ways: set.Ways, Uses: program.Uses, Words: program.words,
	}}, nil
}

// execute gives the code for a plan.
func (g *subject) execute(p *plan, marks *literal.Marks) (string, error) {
	code, long, err := g.program.Execute(&p.View, Run{
		Indent: g.settings.Indent, Options: g.program.Settings(g.settings.Values), Ways: p.Ways, Marks: marks, Size: p.Size,
	})
	return code + string(long), err
}
