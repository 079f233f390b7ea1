using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Put, "https://api.example.com/blob");
request.Content = new ByteArrayContent(Convert.FromBase64String("AAH+/w=="));

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
