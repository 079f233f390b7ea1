using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://WWW.Example.COM/order");
request.Headers.Add("X-First", "1");
request.Headers.Add("accept", "text/html");
request.Headers.Add("X-Second", "2");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
