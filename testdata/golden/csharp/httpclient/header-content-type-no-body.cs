using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/headers");
request.Content = new ByteArrayContent(Array.Empty<byte>());
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
request.Content.Headers.TryAddWithoutValidation("Content-Language", "en");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
