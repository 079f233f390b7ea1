package snipgen_test

import (
	"slices"
	"testing"

	"snipgen"
)

// TestInputs holds what a tool shows beside a snippet: which variables to set,
// or which texts to replace.
func TestInputs(t *testing.T) {
	const text = `GET {{baseUrl}}/{{id}}/{{$processEnv ID}}
Authorization: Basic {{user}}:{{$processEnv API_PASSWORD}}
Connection: keep-alive
X: {{$guid}} {{baseUrl}} {{id}}
`
	read := snipgen.ReadInput(text, snipgen.ReadOptions{Kind: snipgen.HTTPFile})
	if snipgen.HasErrors(read.Diagnostics) {
		t.Fatal(read.Diagnostics)
	}
	for target, want := range map[string][]snipgen.Input{
		"python/requests": {
			{Variable: "baseUrl", Environment: "BASE_URL"},
			{Variable: "id", Environment: "ID_VALUE"},
			{Environment: "ID"},
			{Variable: "user", Environment: "USER_VALUE"},
			{Environment: "API_PASSWORD"},
		},
		"javascript/fetch": {
			{Variable: "baseUrl", Placeholder: "YOUR_BASE_URL"},
			{Variable: "id", Placeholder: "YOUR_ID_VALUE"},
			{Environment: "ID", Placeholder: "YOUR_ID"},
			{Variable: "user", Placeholder: "YOUR_USER_VALUE"},
			{Environment: "API_PASSWORD", Placeholder: "YOUR_API_PASSWORD"},
		},
	} {
		result, err := snipgen.New().Render(read.Requests[0], target, snipgen.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(result.Inputs, want) {
			t.Errorf("%s:\n got %+v\nwant %+v\n%s", target, result.Inputs, want, result.Code)
		}
	}
}

// TestInputsAreThoseUsed holds for a field that a page cannot set: nobody is
// asked for its value.
func TestInputsAreThoseUsed(t *testing.T) {
	read := snipgen.ReadInput("GET https://a.example/{{x}}\nCookie: a={{session}}\n", snipgen.ReadOptions{Kind: snipgen.HTTPFile})
	result, err := snipgen.New().Render(read.Requests[0], "javascript/fetch", snipgen.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if want := []snipgen.Input{{Variable: "x", Placeholder: "YOUR_X"}}; !slices.Equal(result.Inputs, want) {
		t.Errorf("got %+v, want %+v", result.Inputs, want)
	}
}
