using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://grpc.example.com/example.greeter.v1.Greeter/SayHello");
request.Headers.Add("Accept", "application/grpc-web-text");
request.Headers.Add("X-Grpc-Web", "1");
request.Headers.Add("X-User-Agent", "grpc-web-javascript/0.1");
request.Headers.Add("grpc-timeout", "5000m");
request.Content = new StringContent("AAAAABIKB2V4YW1wbGUQlgEY/////w8=");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/grpc-web-text+proto");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
