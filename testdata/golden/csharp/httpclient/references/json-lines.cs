using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text.Json;

var orderId = Environment.GetEnvironmentVariable("ORDER_ID");
var customer = Environment.GetEnvironmentVariable("CUSTOMER");

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/orders");
request.Content = new StringContent(@"{
  ""order"": " + orderId + @",
  ""customer"": """ + JsonEncodedText.Encode(customer) + @""",
  ""note"": ""100% \""sure\""""
}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
