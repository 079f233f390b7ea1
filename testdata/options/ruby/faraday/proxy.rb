# frozen_string_literal: true

require 'faraday'

connection = Faraday.new
connection.proxy = 'http://proxy.example.com:3128'
response = connection.get('https://api.example.com/v1/items')
puts response.body
