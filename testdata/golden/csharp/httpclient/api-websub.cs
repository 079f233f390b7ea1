using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://hub.example.com/hub");
request.Content = new StringContent("hub.mode=subscribe&hub.topic=https%3a%2f%2fblog.example.com%2ffeed%3fformat%3datom%26n%3d10&hub.callback=https%3a%2f%2fapp.example.com%2fsub%2f1%23x&hub.lease_seconds=864000&hub.secret=YOUR_SECRET");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
