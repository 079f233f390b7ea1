using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/headers");
request.Headers.Add("__proto__", "a");
request.Headers.Add("constructor", "b");
request.Headers.Add("toString", "c");
request.Headers.Add("hasOwnProperty", "d");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
