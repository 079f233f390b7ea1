using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/headers");
request.Headers.TryAddWithoutValidation("Range", "bytes=0-499,1000-");
request.Headers.TryAddWithoutValidation("If-Range", "\"v1\"");
request.Headers.TryAddWithoutValidation("If-None-Match", "\"abc\", W/\"def\", \"x'y\"");
request.Headers.TryAddWithoutValidation("If-Match", "*");
request.Headers.TryAddWithoutValidation("If-Modified-Since", "Fri, 02 Jan 2026 10:30:00 GMT");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
