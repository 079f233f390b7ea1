using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://metrics.example.com/api/v2/series");
request.Headers.Add("DD-API-KEY", "YOUR_API_KEY");
request.Headers.Add("DD-APPLICATION-KEY", "YOUR_APP_KEY");
request.Headers.Add("Accept", "application/json");
request.Content = new StringContent("{\"series\":[{\"metric\":\"app.request.duration\",\"type\":3,\"points\":[[1767349800,0.0421],[1767349860,1.5e-7],[1767349920,12.0]],\"tags\":[\"env:test\",\"version:1.10\"],\"unit\":\"second\"},{\"metric\":\"app.errors\",\"type\":1,\"interval\":10,\"points\":[]}]}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
