using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/headers");
request.Headers.Add("X-None", "value");
request.Headers.Add("X-Many", "value");
request.Headers.Add("X-Inside", "a   b\t\tc");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
