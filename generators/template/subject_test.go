package template_test

import (
	"snipgen/generators"
	"snipgen/generators/literal"
	"snipgen/generators/manifest"
	"snipgen/generators/plan"
	"snipgen/generators/template"
	"snipgen/templates"
)

// subject is a target with its options set, as tests take it apart.
type subject struct {
	target   *manifest.Target
	settings *manifest.Settings
	program  *template.Template
	planner  *plan.Planner
	message  *generators.Generator // of a message, which has neither
}

func prepare(target *manifest.Target, options map[string]string) (*subject, error) {
	set, err := target.Set(options)
	if err != nil {
		return nil, err
	}
	if target.Message != nil {
		g, err := generators.NewCatalog(templates.FS).Generator(target, options)
		return &subject{target: target, settings: set, message: g}, err
	}
	program, err := template.Parse(target, template.Margin{set.Indent, set.Levels})
	if err != nil {
		return nil, err
	}
	return &subject{target: target, settings: set, program: program, planner: &plan.Planner{
		Target: target, Rules: plan.RulesOf(target), Options: set.Values, Ways: set.Ways, Uses: program.Uses, Words: program.Words,
	}}, nil
}

// execute gives the code for a plan.
func (g *subject) execute(p *plan.Plan, marks *literal.Marks) (string, error) {
	code, long, err := g.program.Execute(&p.View, template.Run{
		Indent: g.settings.Indent, Options: g.program.Settings(g.settings.Values), Ways: p.Ways, Is: p.Marks, Marks: marks, Size: p.Size,
	})
	return code + string(long), err
}
