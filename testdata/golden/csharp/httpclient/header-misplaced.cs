using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/headers");
request.Headers.Add("Set-Cookie", "a=b; Path=/; HttpOnly, c=d");
request.Headers.TryAddWithoutValidation("Proxy-Authorization", "Basic dXNlcjpwYXNz");
request.Headers.Add("Proxy-Connection", "keep-alive");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
