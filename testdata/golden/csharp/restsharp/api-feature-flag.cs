using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://flags.example.com/api/v2/flags/default/new-checkout?ignoreConflicts=true&dryRun", Method.Patch);
request.AddHeader("Authorization", "api-YOUR-KEY");
request.AddHeader("LD-API-Version", "beta");
request.AddStringBody("{\"environmentKey\":\"production\",\"comment\":\"50/50 for 'beta' users\",\"instructions\":[{\"kind\":\"turnFlagOn\"},{\"kind\":\"addRule\",\"clauses\":[{\"attribute\":\"email\",\"op\":\"matches\",\"values\":[\".+@example\\\\.com$\"],\"negate\":false}],\"rolloutWeights\":{\"0\":50000,\"1\":50000}},{\"kind\":\"updateFallthroughVariationOrRollout\",\"variationId\":\"00000000-0000-4000-8000-000000000003\"}]}", "application/json");
request.AddHeader("Content-Type", "application/json; domain-model=launchdarkly.semanticpatch");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
