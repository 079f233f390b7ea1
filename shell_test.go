package snipgen_test

import (
	"testing"

	"snipgen"
)

// TestPowerShellIsKnown: scripts with web requests of PowerShell are told from
// other inputs that begin alike, or speak of them.
func TestPowerShellIsKnown(t *testing.T) {
	for _, test := range []struct {
		text, name string
		want       snipgen.Kind
	}{
		{"irm https://h.example/", "", snipgen.PowerShell},
		{"IWR https://h.example/", "", snipgen.PowerShell},
		{"invoke-webrequest\thttps://h.example/", "-", snipgen.PowerShell},
		{"\uFEFF# note\n\nInvoke-RestMethod https://h.example/", "", snipgen.PowerShell},
		{"<# note\n #>\n$s = 1\nInvoke-RestMethod https://h.example/", "", snipgen.PowerShell},
		{"PS C:\\> Invoke-RestMethod https://h.example/", "", snipgen.PowerShell},
		{"$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession\r\nInvoke-WebRequest -Uri \"https://h.example/\"", "", snipgen.PowerShell},
		{"[Net.ServicePointManager]::SecurityProtocol = 'Tls12'\n(iwr https://h.example/).Content", "", snipgen.PowerShell},
		{"Write-Host a\nparam($x)\nirm https://h.example/$x", "a.ps1", snipgen.PowerShell},
		{"curl -Uri https://h.example/", "", snipgen.PowerShell},
		{"curl https://h.example/ -Method POST `\n -Headers @{a='b'}", "", snipgen.PowerShell},
		{"wget -Uri https://h.example/", "", snipgen.PowerShell},
		{"curl.exe https://h.example/ -H 'a: b'", "", snipgen.Curl},
		{"curl https://h.example/ -d 'irm x -Uri y'", "", snipgen.Curl},
		{"curl -U a:b https://h.example/ --header 'Method: x'", "", snipgen.Curl},
		{"curl https://h.example/\n# curl -Uri x", "", snipgen.Curl},
		{"POST / HTTP/1.1\nHost: h.example\n\nInvoke-WebRequest x", "", snipgen.Wire},
		{"POST https://h.example/\n\nirm x", "a.http", snipgen.HTTPFile},
		{"irm / HTTP/1.1\nHost: h.example\n\n", "", snipgen.Wire},
		{"# note\nGET https://h.example/\n\nirm x", "", snipgen.HTTPFile},
	} {
		if got := snipgen.KindOf(test.text, test.name); got != test.want {
			t.Errorf("%q, %q: %s, want %s", test.text, test.name, got, test.want)
		}
	}
}

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
