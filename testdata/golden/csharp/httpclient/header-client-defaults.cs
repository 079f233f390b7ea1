using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/headers");
request.Headers.TryAddWithoutValidation("User-Agent", "curl/8.0 (snippet; \"quoted\")");
request.Headers.TryAddWithoutValidation("Accept", "application/xml, */*;q=0.1");
request.Headers.TryAddWithoutValidation("Accept-Language", "de-DE, en;q=0.5");
request.Headers.TryAddWithoutValidation("Cache-Control", "no-store");
request.Headers.TryAddWithoutValidation("Pragma", "no-cache");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
