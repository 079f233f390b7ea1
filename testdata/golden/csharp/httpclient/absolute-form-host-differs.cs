using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "http://origin.example.com:8080/path");
request.Headers.Host = "www.example.com";

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
