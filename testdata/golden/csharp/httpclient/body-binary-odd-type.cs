using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Put, "https://api.example.com/blob");
request.Content = new ByteArrayContent(Convert.FromBase64String("AAH+/w=="));
request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/x-blob;v=1");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
