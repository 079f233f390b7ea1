//go:build !js

package template

import (
	"sync"

	"github.com/Masterminds/sprig/v3"
)

var sprigs = sync.OnceValue(sprig.TxtFuncMap)

func helperOf(name string) any { return sprigs()[name] }
