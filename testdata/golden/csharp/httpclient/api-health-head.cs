using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Head, "https://status.example.com/healthz?verbose");

using var response = await client.SendAsync(request);
Console.WriteLine(response);
