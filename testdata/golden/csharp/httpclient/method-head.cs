using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Head, "https://api.example.com/status");

using var response = await client.SendAsync(request);
Console.WriteLine(response);
