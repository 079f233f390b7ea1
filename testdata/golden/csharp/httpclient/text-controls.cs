using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/text");
request.Content = new StringContent("a\u0001b\u0002\u0008\u000b\u000c\u000e\u001b[31mred\u001b[0m\u001f\u007fz");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
