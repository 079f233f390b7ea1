using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/echo");
request.Content = new StringContent("{\"data\":{\"type\":\"articles\",\"attributes\":{\"title\":\"JSON:API\"}}}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.api+json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
