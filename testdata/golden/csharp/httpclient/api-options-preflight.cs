using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Options, "https://api.example.com/v1/items/42");
request.Headers.Add("Origin", "https://app.example.com");
request.Headers.Add("Access-Control-Request-Method", "PATCH");
request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-request-id");
request.Headers.Add("Accept", "*/*");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
