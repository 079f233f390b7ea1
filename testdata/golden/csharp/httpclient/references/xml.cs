using System;
using System.Net.Http;
using System.Net.Http.Headers;

var orderId = Environment.GetEnvironmentVariable("ORDER_ID");
var odd = Environment.GetEnvironmentVariable("ODD");

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://soap.example.com/");
request.Content = new StringContent("<order id=\"" + orderId + "\"><by>" + odd + "</by></order>");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/xml");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
