using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://hooks.example.com/hooks/billing");
request.Headers.TryAddWithoutValidation("User-Agent", "Example-Hooks/1");
request.Headers.Add("X-Signature", "t=1767349800,v1=YOUR_SIGNATURE");
request.Headers.Add("X-Hub-Signature-256", "sha256=YOUR_SIGNATURE");
request.Headers.Add("X-Delivery-Attempt", "1");
request.Content = new StringContent("{\"id\":\"evt_example\",\"type\":\"invoice.paid\",\"data\":{\"amount\":4200,\"currency\":\"eur\",\"ratio\":0.10}}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
