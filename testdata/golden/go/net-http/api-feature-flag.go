package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`{"environmentKey":"production","comment":"50/50 for 'beta' users","instructions":[{"kind":"turnFlagOn"},{"kind":"addRule","clauses":[{"attribute":"email","op":"matches","values":[".+@example\\.com$"],"negate":false}],"rolloutWeights":{"0":50000,"1":50000}},{"kind":"updateFallthroughVariationOrRollout","variationId":"00000000-0000-4000-8000-000000000003"}]}`)

	req, err := http.NewRequest(http.MethodPatch, "https://flags.example.com/api/v2/flags/default/new-checkout?ignoreConflicts=true&dryRun", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Authorization", "api-YOUR-KEY")
	req.Header.Set("LD-API-Version", "beta")
	req.Header.Set("Content-Type", "application/json; domain-model=launchdarkly.semanticpatch")

	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()

	body, err := io.ReadAll(resp.Body)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(body))
}
