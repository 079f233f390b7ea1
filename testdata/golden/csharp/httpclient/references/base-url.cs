using System;
using System.Net.Http;

var baseUrl = Environment.GetEnvironmentVariable("BASE_URL");
var itemId = Environment.GetEnvironmentVariable("ITEM_ID");

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, baseUrl + "/items/" + Uri.EscapeDataString(itemId) + "?page=2");
request.Headers.Add("Accept", "application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
