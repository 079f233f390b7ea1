package template

import "snipgen/generators/template/helper"

// helperOf is not sprig's: that would be a third of what a browser loads.
func helperOf(name string) any { return helper.Of(name) }
