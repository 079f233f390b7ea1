using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/text");
request.Content = new StringContent(@"one
two
three");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
