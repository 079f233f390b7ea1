using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://images.example.com/iiif/3/ark:%2F12345%2Fbook%3A1%2Fp%C3%A4ge-001.jp2/pct:12.5,10,80,75/!600,400/!90/gray.jpg");
request.Headers.Add("Accept", "image/jpeg");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
