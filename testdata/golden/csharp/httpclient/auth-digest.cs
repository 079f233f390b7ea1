using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/private");
request.Headers.Authorization = new AuthenticationHeaderValue("Digest", "username=\"user\", realm=\"api@example.com\", nonce=\"MDEyMzQ1\", uri=\"/private?a=1,2\", qop=auth, nc=00000001, cnonce=\"0a4f113b\", response=\"00000000000000000000000000000000\", opaque=\"\"");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
