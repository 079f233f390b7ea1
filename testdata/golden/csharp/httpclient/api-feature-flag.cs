using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Patch, "https://flags.example.com/api/v2/flags/default/new-checkout?ignoreConflicts=true&dryRun");
request.Headers.TryAddWithoutValidation("Authorization", "api-YOUR-KEY");
request.Headers.Add("LD-API-Version", "beta");
request.Content = new StringContent("{\"environmentKey\":\"production\",\"comment\":\"50/50 for 'beta' users\",\"instructions\":[{\"kind\":\"turnFlagOn\"},{\"kind\":\"addRule\",\"clauses\":[{\"attribute\":\"email\",\"op\":\"matches\",\"values\":[\".+@example\\\\.com$\"],\"negate\":false}],\"rolloutWeights\":{\"0\":50000,\"1\":50000}},{\"kind\":\"updateFallthroughVariationOrRollout\",\"variationId\":\"00000000-0000-4000-8000-000000000003\"}]}");
request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json; domain-model=launchdarkly.semanticpatch");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
