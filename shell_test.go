package snipgen_test

import (
	"testing"

	"snipgen"
)

// TestLossesOfPowerShellLowerTheLabel: what is not taken over makes each result
// partial.
func TestLossesOfPowerShellLowerTheLabel(t *testing.T) {
	for _, text := range []string{
		"irm https://h.example/ -UseDefaultCredentials",
		"irm https://h.example/ -Credential (Get-Credential)",
		"irm https://h.example/ -Certificate $c",
		"irm https://h.example/ -Proxy $p",
		"irm https://h.example/ -Headers $unknown",
		"irm https://h.example/ -WebSession $unknown",
		"irm https://u:p@h.example/",
		"irm https://h.example/ -Method Put -Body (Get-Content f)",
		"irm https://h.example/ -Headers @{ 'Content-Length' = 3 }",
	} {
		read := snipgen.ReadInput(text, snipgen.ReadOptions{})
		if read.Kind != snipgen.PowerShell || len(read.Requests) != 1 {
			t.Errorf("%s: %s, %+v", text, read.Kind, read.Diagnostics)
			continue
		}
		result, err := snipgen.New().Render(read.Requests[0], "curl", snipgen.Options{})
		if err != nil || result.Fidelity != snipgen.Partial {
			t.Errorf("%s: %+v %v", text, result, err)
		}
	}
}

// What parameters of PowerShell say of the way is carried over by targets that
// can, and makes the others partial.
func TestSettingsOfPowerShell(t *testing.T) {
	for text, want := range map[string][2]snipgen.Fidelity{
		"irm https://h.example/ -Proxy http://p:1":   {snipgen.Exact, snipgen.Partial},
		"irm https://h.example/ -UnixSocket /run/s":  {snipgen.Exact, snipgen.Partial},
		"irm https://h.example/ -HttpVersion 1.0":    {snipgen.Exact, snipgen.Partial},
		"irm https://h.example/ -TimeoutSec 5":       {snipgen.Exact, snipgen.Exact},
		"irm https://h.example/ -ProxyCredential $x": {snipgen.Partial, snipgen.Partial},
		"irm https://h.example/$id?a=1":              {snipgen.Partial, snipgen.Partial},
		"irm https://h.example/$($r.id)":             {snipgen.Exact, snipgen.Exact},
	} {
		read := snipgen.ReadInput(text, snipgen.ReadOptions{Kind: snipgen.PowerShell})
		for i, target := range []string{"shell/curl", "node/fetch"} {
			if len(read.Requests) != 1 {
				t.Errorf("%s: %+v", text, read.Diagnostics)
				continue
			}
			result, err := snipgen.New().Render(read.Requests[0], target, snipgen.Options{})
			if err != nil || result.Fidelity != want[i] {
				t.Errorf("%s with %s: %+v %v", text, target, result, err)
			}
		}
	}
}
