# frozen_string_literal: true

require 'net/http'

uri = URI('https://api.example.com/v1/items')
request = Net::HTTP::Get.new(uri)

response = Net::HTTP.start(uri.hostname, uri.port, 'proxy.example.com', 3128, use_ssl: true) do |http|
  http.request(request)
end
puts response.body
