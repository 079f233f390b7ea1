using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://shop.example.com/admin/api/2026-01/orders.json", Method.Post);
request.AddHeader("X-Shop-Access-Token", "YOUR_TOKEN");
request.AddStringBody("{\"order\":{\"id\":820982911946154508,\"currency\":\"EUR\",\"total_price\":\"199.00\",\"total_tax\":\"31.77\",\"taxes_included\":true,\"line_items\":[{\"variant_id\":447654529,\"quantity\":1,\"price\":\"199.00\",\"properties\":[{\"name\":\"Engraving\",\"value\":\"I ♥ rock 'n' roll\"}],\"tax_lines\":[{\"rate\":0.19,\"title\":\"MwSt.\"}]}],\"note\":\"\",\"note_attributes\":[],\"customer\":{\"email\":\"customer@example.com\",\"phone\":null},\"shipping_address\":{\"zip\":\"01067\",\"country_code\":\"DE\"},\"tags\":\"web, \\\"vip\\\"\"}}", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
