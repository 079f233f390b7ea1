using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/text");
request.Content = new ByteArrayContent(Convert.FromBase64String("H4sIAAAAAAACA6tWSs7PLShKLS5OTVGyUigpKk3VUVAqSa0oAfKUEpOSyUZKtQDCTqGnXAAAAA=="));
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
request.Content.Headers.TryAddWithoutValidation("Content-Encoding", "gzip");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
